package kz.esep.correspondence;

import java.util.Map;
import kz.esep.language.Language;

/** What letters of one kind say besides what all letters say, by the names templates use. */
interface LetterContent {

    /** What both languages share. */
    Map<String, Object> shared();

    /** What stands under {@code kk} or {@code ru}. */
    Map<String, Object> half(Language language);
}
