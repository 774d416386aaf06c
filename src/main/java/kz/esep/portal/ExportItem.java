package kz.esep.portal;

import java.time.LocalDate;
import java.util.List;
import kz.esep.feedback.ItemKind;
import kz.esep.reference.StateBody;

/**
 * A proposal or comment, as a line of an export tells it.
 *
 * @param id the portal's number; empty where it gives none
 * @param identity what tells it apart from others
 * @param body whose it is
 * @param kind what kind of subject it is about
 * @param subject the subject by name
 * @param receivedOn when it came in
 * @param state what is known of it, bits of {@link ItemState}
 */
record ExportItem(
        String id,
        List<String> identity,
        StateBody body,
        ItemKind kind,
        String subject,
        LocalDate receivedOn,
        int state) {}
