package kz.esep.aarhus;

import kz.esep.language.Bilingual;

/**
 * A line of the glossary.
 *
 * @param shortForm how it is written in each language; empty where the language has no short form
 * @param expansion what it stands for
 * @param english what it stands for, in English
 */
public record Abbreviation(Bilingual shortForm, Bilingual expansion, String english) {}
