package kz.esep.word;

import java.util.List;
import java.util.Map;

/**
 * What is known of the tags of a part once each was looked at.
 *
 * @param blocks those of its text
 * @param placements where its directives act, by their numbers
 * @param columns its tables with repeated columns
 */
record CheckedTags(List<Block> blocks, Map<Integer, Placement> placements, List<ColumnTable> columns) {}
