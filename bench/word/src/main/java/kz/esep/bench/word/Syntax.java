package kz.esep.bench.word;

/** How an engine's template says things, as WordprocessingML. */
interface Syntax {

    /** The runs of a value {@code name}. */
    String value(String name);

    /** The rows that are repeated for each row of the data, with {@code columns} cells. */
    String rows(int columns, Skeleton skeleton);

    /** Parts the template needs besides: name and content; none for most. */
    default java.util.Map<String, String> parts() {
        return java.util.Map.of();
    }
}
