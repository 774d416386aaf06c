package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.finding.FindingSentences;
import kz.esep.language.Language;

/** The workbooks that go back to an office, each with the gravest finding. */
record ReturnedContent(List<ReturnedFile> files) implements LetterContent {

    ReturnedContent {
        files = List.copyOf(files);
    }

    @Override
    public Map<String, Object> shared() {
        return Map.of(
                "files",
                files.size(),
                "findings",
                files.stream().mapToInt(file -> file.findings().size()).sum());
    }

    @Override
    public Map<String, Object> half(Language language) {
        FindingSentences sentences = FindingSentences.in(language);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReturnedFile file : files) {
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "file", file.name(),
                    "findings", file.findings().size(),
                    "code", file.gravest().code().name(),
                    "gravest", sentences.of(file.gravest())));
        }
        return Map.of("rows", rows, "annex_sheets", LetterWords.sheets(language, AnnexLength.ofFiles(rows)));
    }
}
