package kz.esep.word.markup;

/**
 * An attribute of an element.
 *
 * @param prefix of its name; empty when there is none
 * @param namespace of its prefix; empty when there is none
 * @param value what it says, entities decoded
 */
record Attribute(String prefix, String name, String namespace, String value) {

    String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
