package kz.esep.storage;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text read as Windows-1251 with the letters that KZ-1048 (ҚР СТ 1048-2002) has in the same places: Kazakh ones instead of
 * Serbian, Macedonian, Ukrainian and Belarusian ones. Windows-1251 itself has of the Kazakh letters І and і only.
 */
final class KazakhLettersReader extends FilterReader {

    private static final String WINDOWS_1251 = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String KZ_1048 = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    KazakhLettersReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        return letter < 0 ? letter : kazakh((char) letter);
    }

    @Override
    public int read(char[] letters, int begin, int length) throws IOException {
        int read = super.read(letters, begin, length);
        for (int index = begin; index < begin + read; index++) {
            letters[index] = kazakh(letters[index]);
        }
        return read;
    }

    private static char kazakh(char letter) {
        int place = letter < '\u0400' ? -1 : WINDOWS_1251.indexOf(letter);
        return place < 0 ? letter : KZ_1048.charAt(place);
    }
}
