package kz.esep.letters;

import kz.esep.language.Bilingual;

/**
 * Something the two languages of a letter do not say alike.
 *
 * @param what what differs
 * @param kk as the Kazakh text has it
 * @param ru as the Russian text has it
 */
public record Difference(Kind what, String kk, String ru) {

    /** What may differ. */
    public enum Kind {
        NUMBERS("сандар", "числа"),
        DATES("күндер", "даты"),
        LENGTH("жолдардың немесе тармақтардың саны", "число строк или пунктов"),
        ACTS("құқықтық актілер", "правовые акты"),
        ACT_NUMBERS("актілердің нөмірлері", "номера актов"),
        POINTS("тармақтар мен тармақшалар", "пункты и подпункты"),
        PERSONS("адамдардың аты-жөні", "имена людей"),
        TERMS("ұғымдар", "понятия");

        private final String kk;
        private final String ru;

        Kind(String kk, String ru) {
            this.kk = kk;
            this.ru = ru;
        }

        /** What it is called. */
        public Bilingual label() {
            return new Bilingual(kk, ru);
        }
    }
}
