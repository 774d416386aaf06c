package kz.esep.intake;

import java.nio.file.Path;

/**
 * A file of the drop folder as it was when it was read.
 *
 * @param path where it lies
 * @param name its path below the drop folder, with {@code /}
 * @param sha256 the sum of its bytes; empty when they could not be read
 */
public record ReceivedFile(Path path, String name, String sha256) {

    /** The same file, its bytes having {@code sum}. */
    ReceivedFile withSum(String sum) {
        return new ReceivedFile(path, name, sum);
    }
}
