package kz.esep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.archive.Cause;

/** Says in words why a revision came. */
final class RevisionReasons {

    private RevisionReasons() {}

    /** All causes in one line, in the order of their list; empty where none is known. */
    static String said(Messages messages, Map<Cause, String> reasons) {
        List<String> said = new ArrayList<>();
        new TreeMap<>(reasons)
                .forEach((cause, about) -> said.add(messages.text("archive.cause." + cause.code(), about)));
        return String.join("; ", said);
    }
}
