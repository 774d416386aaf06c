package kz.esep.word.function;

import kz.esep.language.Language;
import kz.esep.word.function.TemplateFunction.Example;
import kz.esep.word.function.TemplateFunction.Group;

/** The page that tells staff of the functions templates may call, in one language. */
final class FunctionsPage {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private FunctionsPage(Language language) {
        this.language = language;
    }

    static String of(Language language) {
        FunctionsPage page = new FunctionsPage(language);
        page.head();
        for (Group group : Group.values()) {
            page.group(group);
        }
        return page.text.toString();
    }

    private void head() {
        line(word("# Word үлгісіндегі функциялар", "# Функции в шаблоне Word"));
        line("");
        line(word(
                "Бұл бет бағдарламадағы тізімнен құралады; қолмен өзгертілмейді. Функция үлгіге `${…}` ішінде жазылады:"
                        + " `${date_of(as_of_iso)}`.",
                "Эта страница составлена по списку программы; от руки она не меняется. Функция пишется в шаблоне внутри"
                        + " `${…}`: `${date_of(as_of_iso)}`."));
        line("");
        line(
                word(
                        "- Функция үлгінің тілінде жауап береді. Басқа тілдегі мәтін `[#lang ru] … [/#lang]` арасында тұрады: онда"
                                + " функциялар орысша жауап береді, Word те емлені орысша тексереді. `[#lang kk]` – қазақша.",
                        "- Функция отвечает на языке шаблона. Текст на другом языке стоит между `[#lang kk] … [/#lang]`: там функции"
                                + " отвечают по-казахски, и Word проверяет правописание по-казахски. `[#lang ru]` – по-русски."));
        line(word(
                "- Күн `2021-08-03`, ай `2021-11`, өңір `KZ-35` түрінде беріледі. Мәтін тырнақшаға алынады, деректің атауы –"
                        + " тырнақшасыз.",
                "- Дата даётся в виде `2021-08-03`, месяц – `2021-11`, регион – `KZ-35`. Текст берётся в кавычки, имя из"
                        + " данных – нет."));
        line(word(
                "- Септік қазақша, орысша не ағылшынша аталады: атау, ілік, барыс, табыс, жатыс, шығыс, көмектес.",
                "- Падеж называется по-русски, по-казахски или по-английски: именительный, родительный, дательный,"
                        + " винительный, творительный, предложный."));
    }

    private void group(Group group) {
        line("");
        line("## " + group.title(language));
        line("");
        line(word("| Жазылуы | Мағынасы | Нәтижесі |", "| Как пишется | Что означает | Что получится |"));
        line("|---|---|---|");
        for (TemplateFunction function : Functions.all()) {
            if (function.group() == group) {
                String meaning = function.meaning(language);
                for (Example example : function.examples()) {
                    if (!example.result(language).isEmpty()) {
                        line("| `" + example.call(language) + "` | " + meaning + " | «" + example.result(language)
                                + "» |");
                        meaning = "";
                    }
                }
            }
        }
    }

    private String word(String kazakh, String russian) {
        return language == Language.KK ? kazakh : russian;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
