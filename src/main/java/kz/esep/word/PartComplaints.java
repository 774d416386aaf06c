package kz.esep.word;

/** Turns what is wrong with a tag of one part into a fault that names its place. */
record PartComplaints(Faults faults, PartRole part) {

    void about(TemplateFault.Kind kind, Mark mark, String detail) {
        about(kind, mark.text(), mark.tag().typed(), detail);
    }

    void about(TemplateFault.Kind kind, String paragraph, String tag, String detail) {
        faults.add(kind, part.words(), paragraph, tag, detail);
    }
}
