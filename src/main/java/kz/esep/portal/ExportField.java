package kz.esep.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.esep.feedback.ItemKind;

/** What a line of an export says, in whatever column. */
enum ExportField {
    /** The portal's own number of the proposal or comment. */
    ID,
    /** The state body it is addressed to. */
    BODY,
    /** The draft, programme, report or project it is about, by its name. */
    ITEM,
    /** Which of these that is. */
    ITEM_KIND,
    /** Whether it is a proposal (remark) or a comment. */
    KIND,
    /** The day it came in. */
    RECEIVED_ON,
    /** What was decided on a proposal. */
    DECISION,
    /** The point of an act, the programme or another document that shows a proposal was accepted. */
    REFERENCE,
    /** Why a proposal was refused. */
    REASON,
    /** The day it was answered. */
    ANSWERED_ON;

    static final String PROPOSAL = "proposal";
    static final String COMMENT = "comment";
    static final String ACCEPTED = "accepted";
    static final String REFUSED = "refused";
    static final String UNDECIDED = "undecided";

    /** Its name in the tables: {@code received_on}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether no line counts without it. */
    boolean isNeeded() {
        return switch (this) {
            case BODY, ITEM, ITEM_KIND, KIND, RECEIVED_ON -> true;
            case ID, DECISION, REFERENCE, REASON, ANSWERED_ON -> false;
        };
    }

    /** The codes it may have; none where it is free text or a day. */
    List<String> allowed() {
        return switch (this) {
            case KIND -> List.of(PROPOSAL, COMMENT);
            case DECISION -> List.of(ACCEPTED, REFUSED, UNDECIDED);
            case ITEM_KIND ->
                Arrays.stream(ItemKind.values()).map(ItemKind::code).toList();
            case ID, BODY, ITEM, RECEIVED_ON, REFERENCE, REASON, ANSWERED_ON -> List.of();
        };
    }

    /** The field of that name. */
    static ExportField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Their names, in order. */
    static List<String> codes() {
        return Arrays.stream(values()).map(ExportField::code).toList();
    }
}
