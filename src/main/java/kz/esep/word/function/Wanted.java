package kz.esep.word.function;

import kz.esep.language.Language;

/** What a function needs and was not given, in the words of its sentence. */
public enum Wanted {
    DATE("«2021-08-03» түріндегі күн", "дата вида «2021-08-03»"),
    MONTH(
            "«2021-11» түріндегі ай немесе «2021-08-03» түріндегі күн",
            "месяц вида «2021-11» или дата вида «2021-08-03»"),
    YEAR(
            "«2021» түріндегі жыл, «2021-11» түріндегі ай немесе «2021-08-03» түріндегі күн",
            "год вида «2021», месяц вида «2021-11» или дата вида «2021-08-03»"),
    LATER("басталуынан бұрын емес аяқталуы", "конец не раньше начала"),
    NUMBER("сан", "число"),
    WHOLE_NUMBER("бүтін сан", "целое число"),
    SMALL_NUMBER("1-ден 99-ға дейінгі бүтін сан", "целое число от 1 до 99"),
    PLACES("үтірден кейінгі цифрлар саны, 0-ден 6-ға дейін", "количество цифр после запятой, от 0 до 6"),
    NOT_ZERO("нөлге тең емес екінші сан", "второе число, не равное нулю"),
    TEXT("мәтін", "текст"),
    LIST("мәтіндер тізімі", "список текстов"),
    CASE("септік атауы, мысалы «ілік» немесе «жатыс»", "название падежа, например «родительный» или «предложный»"),
    GENDER(
            "орыс тіліндегі род атауы: «мужской», «женский» немесе «средний»",
            "название рода: «мужской», «женский» или «средний»"),
    REGION("сол күні бар өңірдің коды, мысалы «KZ-19»", "код региона, который есть на этот день, например «KZ-19»"),
    FORM_OF_REGION(
            "«regions.csv» кестесінде осы түрі жазылған өңір",
            "регион, у которого в таблице «regions.csv» есть эта форма");

    private final String kazakh;
    private final String russian;

    Wanted(String kazakh, String russian) {
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** The words for it. */
    public String words(Language language) {
        return switch (language) {
            case KK -> kazakh;
            case RU -> russian;
        };
    }
}
