package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What disks and networks say, in the languages of the machines it is said on. */
final class DiskTroubleTest {

    @ParameterizedTest
    @Trap({14, 109})
    @CsvSource(
            delimiter = ';',
            value = {
                "The process cannot access the file because it is being used by another process; IN_USE",
                "Процесс не может получить доступ к файлу, так как этот файл занят другим процессом; IN_USE",
                "No space left on device; NO_SPACE",
                "На устройстве не осталось свободного места; NO_SPACE",
                "There is not enough space on the disk; NO_SPACE",
                "Недостаточно места на диске; NO_SPACE",
                "Disk quota exceeded; NO_SPACE",
                "File name too long; NAME_TOO_LONG",
                "Слишком длинное имя файла; NAME_TOO_LONG",
                "Read-only file system; READ_ONLY",
                "Файловая система доступна только для чтения; READ_ONLY",
                "The network path was not found; NETWORK",
                "Не найден сетевой путь; NETWORK",
                "Stale file handle; NETWORK",
                "Input/output error; DAMAGED",
                "Ошибка ввода/вывода; DAMAGED",
                "Permission denied; NO_PERMISSION",
                "Отказано в доступе; NO_PERMISSION",
                "No such file or directory; ABSENT",
                "Не удается найти указанный файл; ABSENT",
                "Not a directory; NO_FOLDER",
                "Something else; OTHER"
            })
    void the_system_s_own_words_tell_the_kind(String said, DiskTrouble expected) {
        assertThat(DiskTrouble.of(new FileSystemException("a.xlsx", null, said)))
                .isEqualTo(expected);
        assertThat(DiskTrouble.of(new IOException(said))).isEqualTo(expected);
    }

    @Test
    @Trap(14)
    void where_the_system_says_nothing_the_class_tells_the_kind() {
        assertThat(DiskTrouble.of(new AccessDeniedException("a"))).isEqualTo(DiskTrouble.NO_PERMISSION);
        assertThat(DiskTrouble.of(new NoSuchFileException("a"))).isEqualTo(DiskTrouble.ABSENT);
        assertThat(DiskTrouble.of(new FileAlreadyExistsException("a"))).isEqualTo(DiskTrouble.NO_FOLDER);
        assertThat(DiskTrouble.of(new FileSystemException("a/" + "ә".repeat(200))))
                .isEqualTo(DiskTrouble.NAME_TOO_LONG);
        assertThat(DiskTrouble.of(new IOException())).isEqualTo(DiskTrouble.OTHER);
    }

    @Test
    void every_kind_has_words_of_its_own_in_both_languages() {
        assertThat(Arrays.stream(DiskTrouble.values()).map(DiskTrouble::kk)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(DiskTrouble.values()).map(DiskTrouble::ru)).doesNotHaveDuplicates();
    }
}
