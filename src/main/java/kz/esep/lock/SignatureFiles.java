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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.DiskTrouble;

/**
 * The files by which a folder is signed for: {@code .esep.owner.1}, and where its owner died, {@code .esep.owner.2}. The one with the
 * highest number holds. To sign is to create the next one, which only one can, however many see at once that the last owner is
 * dead; then to look whether anybody else signed meanwhile, and only if nobody did, to take the dead one's file away. Of two
 * that sign each looks after it has signed, so that never both believe they were alone.
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

    /** What was there at one look, by number. */
    record View(NavigableMap<Integer, String> texts) {

        /** The signature that holds; none if the folder is free. */
        Optional<Signature> latest() {
            return texts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Signature(texts.lastKey(), texts.lastEntry().getValue()));
        }
    }

    /** Looks. */
    View look() throws IOException {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        for (int number : numbers()) {
            try {
                texts.put(number, Files.readString(path(number), StandardCharsets.UTF_8));
            } catch (NoSuchFileException e) {
                // given back meanwhile
            }
        }
        return new View(texts);
    }

    /**
     * Signs behind what was {@code seen}, nobody being there or all being dead.
     *
     * @return the signature; none if somebody else was quicker
     * @throws IOException if the disk refuses; then nothing is signed
     */
    Optional<Signature> sign(View seen, LockOwner owner) throws IOException {
        int number = seen.latest().map(Signature::number).orElse(0) + 1;
        if (!create(number, owner)) {
            return Optional.empty();
        }
        View now = look();
        boolean isAlone = now.texts().entrySet().stream()
                .filter(other -> other.getKey() != number)
                .allMatch(other -> other.getKey() < number
                        && other.getValue().equals(seen.texts().get(other.getKey())));
        if (!isAlone) {
            Files.deleteIfExists(path(number));
            return Optional.empty();
        }
        for (int dead : seen.texts().keySet()) {
            Files.deleteIfExists(path(dead));
        }
        return Optional.of(new Signature(number, now.texts().getOrDefault(number, "")));
    }

    private boolean create(int number, LockOwner owner) throws IOException {
        Path file = path(number);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Signature.head(owner)));
            channel.write(ByteBuffer.wrap(Signature.beat(0)));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw DiskTrouble.named(file, e);
        }
    }

    /** Writes the {@code count}-th sign of life behind what {@code owner} signed with {@code number}, if that is still there. */
    void renew(int number, LockOwner owner, long count) throws IOException {
        if (isOf(number, owner)) {
            try (FileChannel channel = FileChannel.open(path(number), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Signature.beat(count)), Signature.head(owner).length);
            }
        }
    }

    /** Takes away what {@code owner} signed with {@code number}, if that is still there. */
    void giveBack(int number, LockOwner owner) throws IOException {
        if (isOf(number, owner)) {
            Files.deleteIfExists(path(number));
        }
    }

    private boolean isOf(int number, LockOwner owner) throws IOException {
        try {
            return new Signature(number, Files.readString(path(number), StandardCharsets.UTF_8)).isOf(owner);
        } catch (NoSuchFileException e) {
            return false;
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
