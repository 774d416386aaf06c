package kz.esep.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Why a disk refuses, by kind. Java tells some kinds apart by the class of the exception; of the others there is only
 * the system's own sentence, in English or in the language of the machine.
 */
public enum DiskTrouble {
    /** Another program has the file open and lets nobody else in. */
    IN_USE(
            "файл басқа бағдарламада ашық тұр",
            "файл открыт в другой программе",
            "used by another process|another process has locked|text file busy|resource busy|занят другим процессом"
                    + "|заблокировал часть файла|текстовый файл занят|ресурс занят"),
    /** There is no room left on the disk, or the user may not use more of it. */
    NO_SPACE(
            "дискіде бос орын жоқ",
            "на диске нет свободного места",
            "no space left|not enough space|disk quota|disk is full|не осталось свободного места|недостаточно места"
                    + "|дисковая квота|диск заполнен"),
    /** The name, or the whole path, is longer than the system allows. */
    NAME_TOO_LONG(
            "файлдың аты немесе жолы тым ұзын",
            "слишком длинное имя файла или путь к нему",
            "name too long|extension is too long|слишком длинное имя|слишком большую длину"),
    /** The disk as a whole may only be read. */
    READ_ONLY(
            "дискіге жазуға болмайды, ол тек оқуға арналған",
            "диск доступен только для чтения",
            "read-only file system|write protected|write-protected|только для чтения|защищен от записи"),
    /** The folder is on another machine, and that does not answer. */
    NETWORK(
            "желідегі қалтамен байланыс жоқ",
            "нет связи с сетевой папкой",
            "network|host is down|no route to host|timed out|stale file handle|stale nfs|endpoint is not connected"
                    + "|сетевой путь|сетевое имя|ошибка сети|сеть недоступна|нет маршрута|время ожидания"),
    /** The disk itself does not give back what is on it. */
    DAMAGED(
            "диск бүлінген немесе жауап бермейді",
            "диск повреждён или не отвечает",
            "input/output error|i/o device error|data error|crc|device is not ready|ввода/вывода|ошибка в данных"
                    + "|устройство не готово"),
    /** The user has no right to it. */
    NO_PERMISSION(
            "файлға қолжетімділік құқығы жоқ",
            "нет прав доступа к файлу",
            "permission denied|access is denied|operation not permitted|отказано в доступе|операция не позволена"),
    /** It is not there, or no longer. */
    ABSENT(
            "файл немесе қалта енді жоқ",
            "файла или папки больше нет",
            "no such file|cannot find the|нет такого файла|не удается найти"),
    /** A file stands where a folder is needed. */
    NO_FOLDER("қалта болуы керек жерде файл тұр", "на месте папки находится файл", "not a directory|не каталог"),
    /** None of these. */
    OTHER("жүйе себебін анық айтпады", "система не назвала понятной причины", "(?!)");

    /** More than any file system allows to one name. */
    private static final int NAME_BYTES_MOST = 255;

    private final String kk;
    private final String ru;
    private final Pattern said;

    DiskTrouble(String kk, String ru, String said) {
        this.kk = kk;
        this.ru = ru;
        this.said = Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What kind of trouble {@code exception} tells of. */
    public static DiskTrouble of(IOException exception) {
        if (exception instanceof FileInUseException) {
            return IN_USE;
        }
        String said = said(exception);
        return Arrays.stream(values())
                .filter(kind -> kind.said.matcher(said).find())
                .findFirst()
                .orElseGet(() -> byClass(exception));
    }

    /** Why, in Kazakh: the end of a sentence after a colon. */
    public String kk() {
        return kk;
    }

    /** Why, in Russian: the end of a sentence after a colon. */
    public String ru() {
        return ru;
    }

    /** What the system says, word for word, for those who look after the machine; never empty. */
    public static String said(IOException exception) {
        if (exception instanceof FileSystemException refusal) {
            return refusal.getReason() == null ? exception.getClass().getSimpleName() : refusal.getReason();
        }
        String message = exception.getMessage();
        return message == null || message.isEmpty() ? exception.getClass().getSimpleName() : message;
    }

    /** The same exception with the name of {@code file}: what a disk says when it is full does not name it. */
    public static IOException named(Path file, IOException exception) {
        if (exception instanceof FileSystemException) {
            return exception;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, said(exception));
        named.initCause(exception);
        return named;
    }

    private static DiskTrouble byClass(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return NO_PERMISSION;
        }
        if (exception instanceof NoSuchFileException) {
            return ABSENT;
        }
        if (exception instanceof FileAlreadyExistsException || exception instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        return exception instanceof FileSystemException refusal && hasLongName(refusal) ? NAME_TOO_LONG : OTHER;
    }

    private static boolean hasLongName(FileSystemException refusal) {
        if (refusal.getFile() == null) {
            return false;
        }
        return Arrays.stream(refusal.getFile().split("[/\\\\]", -1))
                .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES_MOST);
    }
}
