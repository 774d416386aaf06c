package kz.esep.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files by which a folder is signed for: {@code .esep.owner.1}, {@code .esep.owner.2}, and so on. The one with the highest
 * number holds, and stays when its owner is done, so that a number is never used twice. To sign is to create the next one, which
 * only one can, however many see at once that the last is released or dead: nobody ever takes another's file away before.
 */
final class SignatureFiles {

    private final Path folder;
    private final String prefix;
    private final Pattern name;

    /** Those called {@code .NAME.owner.…} in {@code folder}. */
    SignatureFiles(Path folder, String name) {
        this.folder = folder;
        this.prefix = "." + name + ".owner.";
        this.name = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,9})");
    }

    /** The signature that holds, released or not; none if nobody ever signed. */
    Optional<Signature> latest() throws IOException {
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        int highest = numbers.stream().mapToInt(Integer::intValue).max().orElseThrow();
        try {
            return Optional.of(new Signature(highest, Files.readString(path(highest), StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            return latest(); // whoever signed behind it took it away meanwhile
        }
    }

    /**
     * Signs with {@code number}.
     *
     * @return whether nobody else was quicker
     * @throws IOException if the disk refuses; then nothing is signed
     */
    boolean sign(int number, LockOwner owner) throws IOException {
        Path file = path(number);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try {
                channel.write(ByteBuffer.wrap(Signature.head(owner)));
                channel.write(ByteBuffer.wrap(Signature.beat(0)));
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        boolean isLate = false;
        for (int other : numbers()) {
            if (other > number) {
                isLate = true;
            } else if (other < number) {
                Files.deleteIfExists(path(other));
            }
        }
        if (isLate) {
            Files.deleteIfExists(file);
        }
        return !isLate;
    }

    /**
     * Writes {@code sign} behind what {@code owner} signed.
     *
     * @throws NoSuchFileException if somebody else signed since
     */
    void renew(int number, LockOwner owner, byte[] sign) throws IOException {
        try (FileChannel channel = FileChannel.open(path(number), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(sign), Signature.head(owner).length);
        }
    }

    private List<Integer> numbers() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                Matcher matcher = name.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    numbers.add(Integer.valueOf(matcher.group(1)));
                }
            });
        }
        return numbers;
    }

    private Path path(int number) {
        return folder.resolve(prefix + number);
    }
}
