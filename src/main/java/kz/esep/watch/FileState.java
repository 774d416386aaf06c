package kz.esep.watch;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What the disk says of a file without opening it.
 *
 * @param isFile whether it is one; a link, a pipe or a folder called like a workbook is not
 * @param size in bytes; 0 of what is no file
 * @param changed the time of the last change by whatever clock set it: it is compared with itself only
 */
record FileState(boolean isFile, long size, FileTime changed) {

    private static final FileTime NEVER = FileTime.fromMillis(0);

    static FileState of(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? new FileState(true, attributes.size(), attributes.lastModifiedTime())
                : noFile();
    }

    static FileState noFile() {
        return new FileState(false, 0, NEVER);
    }
}
