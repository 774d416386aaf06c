package kz.esep.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.TermInWords;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Validity;

/** The page for civil servants about all counting rules and findings, in one language. */
final class RulesPage {

    private static final SubmissionForm FORM = SubmissionForm.load();

    private final Language language;
    private final FindingSentences sentences;
    private final StringBuilder text = new StringBuilder();

    private RulesPage(Language language) {
        this.language = language;
        this.sentences = FindingSentences.in(language);
    }

    static String of(Language language, RuleBook rules) {
        RulesPage page = new RulesPage(language);
        page.line("# " + page.word("Қағидалар мен ескертулер", "Правила и замечания"));
        page.line("");
        page.line(page.word(
                "Бұл бет анықтамалық кестелер мен бағдарламадағы сөйлемдерден құралады; қолмен өзгертілмейді. Бір кодты"
                        + " түсіндіру: `esep explain КОД`.",
                "Эта страница составлена по справочникам и предложениям программы; от руки она не меняется. Объяснить один"
                        + " код: `esep explain КОД`."));
        page.counting(rules);
        page.severities();
        page.findings();
        return page.text.toString();
    }

    private void counting(RuleBook rules) {
        heading(word("Нені бұзушылық деп есептейміз", "Что считается нарушением"));
        for (RuleSet set : rules.all()) {
            RuleSet.Names names = set.names(language);
            line("### " + names.name() + " (" + shown(set.validity()) + ")");
            line("");
            line(word(names.act() + " сәйкес.", "Установлено " + names.act() + "."));
            line("");
            row(
                    word("Код", "Код"),
                    word("Бұзушылық", "Нарушение"),
                    word("Соңғы күні", "Последний день"),
                    word("Негізі", "Основание"),
                    word("Қолданылуы", "Действует"),
                    word("Маңыздылығы", "Важность"));
            row("---", "---", "---", "---", "---", "---");
            for (RuleLine rule : set.lines()) {
                RuleLine.Texts texts = rule.texts(language);
                row(
                        "`" + rule.code() + "`",
                        texts.sentence(),
                        TermInWords.of(
                                        rule.rule(),
                                        FORM.getSheet(rule.document().sheet()),
                                        language)
                                .orElse("–"),
                        texts.citation().isEmpty() ? "–" : texts.citation(),
                        shown(rule.validity()),
                        rule.counted()
                                ? word("бұзушылық", "нарушение")
                                : word("ескерту ғана", "только предупреждение"));
            }
            line("");
        }
    }

    private void severities() {
        heading(word("Ескертулердің маңыздылығы", "Важность замечаний"));
        line(word(
                "- **бас тарту** (BLOCKER): жұмыс кітабы қабылданбайды;",
                "- **отказ** (BLOCKER): рабочая книга не принимается;"));
        line(word("- **қате** (ERROR): жол есепке алынбайды;", "- **ошибка** (ERROR): строка не учитывается;"));
        line(word(
                "- **ескерту** (WARNING): есепке алынады, бірақ тексеру керек;",
                "- **предупреждение** (WARNING): учитывается, но нужно проверить;"));
        line(word(
                "- **мәлімет үшін** (INFO): түзету міндетті емес.",
                "- **для сведения** (INFO): исправлять не обязательно."));
        line("");
        line(word(
                "Министрлік `templates/reference/severities.csv` кестесінде маңыздылықты өзгерте алады; «тұрақты» деп"
                        + " белгіленгендері өзгермейді.",
                "Министерство может изменить важность в таблице `templates/reference/severities.csv`; отмеченные словом"
                        + " «постоянно» не меняются."));
        line("");
    }

    private void findings() {
        for (FindingArea area : FindingArea.values()) {
            List<FindingCode> codes = Arrays.stream(FindingCode.values())
                    .filter(code -> code.area() == area)
                    .sorted(Comparator.comparing(FindingCode::name))
                    .toList();
            if (!codes.isEmpty()) {
                String title = area.title(language);
                heading(area.letter() + " – " + title);
                row(
                        word("Код", "Код"),
                        word("Маңыздылығы", "Важность"),
                        word("Не дұрыс емес", "Что не так"),
                        word("Қалай түзету керек", "Как исправить"),
                        word("Мысал", "Пример"));
                row("---", "---", "---", "---", "---");
                codes.forEach(code -> row(
                        code.name(),
                        severity(code),
                        sentences.message(code),
                        sentences.mend(code),
                        sentences.example(code)));
                line("");
            }
        }
    }

    private String severity(FindingCode code) {
        String severity = switch (code.severity()) {
            case BLOCKER -> word("бас тарту", "отказ");
            case ERROR -> word("қате", "ошибка");
            case WARNING -> word("ескерту", "предупреждение");
            case INFO -> word("мәлімет үшін", "для сведения");
        };
        return code.isChangeable() ? severity : severity + word(", тұрақты", ", постоянно");
    }

    private String shown(Validity validity) {
        return day(validity.from()) + " – " + day(validity.to());
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(OfficialDate::inDigits).orElse("…");
    }

    private String word(String kazakh, String russian) {
        return language == Language.KK ? kazakh : russian;
    }

    private void heading(String title) {
        line((text.charAt(text.length() - 2) == '\n' ? "" : "\n") + "## " + title);
        line("");
    }

    private void row(String... cells) {
        line("| "
                + String.join(
                        " | ",
                        Arrays.stream(cells)
                                .map(cell -> cell.replace("|", "\\|"))
                                .toList())
                + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
