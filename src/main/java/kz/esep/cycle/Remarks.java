package kz.esep.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.SubQuestion;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;

/** Collects what an editor is told. */
final class Remarks {

    private final List<ChapterRemark> all = new ArrayList<>();

    /** Everything that was told, in that order. */
    List<ChapterRemark> all() {
        return List.copyOf(all);
    }

    /** Tells of {@code text}. */
    void about(Contribution text, Finding finding) {
        String paragraph = text.question().map(SubQuestion::paragraph).orElse(text.paragraph());
        all.add(new ChapterRemark(
                Optional.of(text.chapter()),
                paragraph,
                finding.with("chapter", text.chapter().roman()).with("paragraph", paragraph)));
    }

    /** Tells of {@code text}, whose first words or {@code value} say which it is. */
    void about(Contribution text, FindingCode code, String value) {
        about(text, Finding.of(code, text.place(), value));
    }

    void about(Chapter chapter, Finding finding) {
        all.add(new ChapterRemark(Optional.of(chapter), "", finding.with("chapter", chapter.roman())));
    }

    /** Tells of a row that is of no chapter. */
    void astray(Finding finding) {
        all.add(new ChapterRemark(Optional.empty(), "", finding));
    }
}
