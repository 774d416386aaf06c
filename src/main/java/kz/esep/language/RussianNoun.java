package kz.esep.language;

/** The singular of a Russian noun without life, in its six cases: the accusative is the nominative. */
record RussianNoun(String nominative, String genitive, String dative, String instrumental, String prepositional) {

    /** The noun in {@code wanted}, which Russian has. */
    String in(GrammaticalCase wanted) {
        return switch (wanted) {
            case NOMINATIVE, ACCUSATIVE -> nominative;
            case GENITIVE -> genitive;
            case DATIVE -> dative;
            case INSTRUMENTAL -> instrumental;
            case LOCATIVE -> prepositional;
            case ABLATIVE -> throw new IllegalArgumentException("Russian has no ablative");
        };
    }
}
