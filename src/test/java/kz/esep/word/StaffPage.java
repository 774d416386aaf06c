package kz.esep.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a page for staff: each fenced block {@code template} with the block {@code document} or {@code fault} behind
 * it.
 */
final class StaffPage {

    private StaffPage() {}

    /**
     * An example.
     *
     * @param template in lines as {@link GalleryBody} reads them
     * @param isFault whether {@code outcome} is the marked place and the sentence of a fault; otherwise it is the document
     */
    record Example(String template, boolean isFault, String outcome) {}

    static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        String template = "";
        for (String block : page.split("(?m)^```", -1)) {
            int end = block.indexOf('\n');
            String content = end < 0 ? "" : block.substring(end + 1).stripTrailing();
            switch (end < 0 ? "" : block.substring(0, end)) {
                case "template" -> template = content;
                case "document" -> examples.add(new Example(template, false, content));
                case "fault" -> examples.add(new Example(template, true, content));
                default -> {}
            }
        }
        return examples;
    }
}
