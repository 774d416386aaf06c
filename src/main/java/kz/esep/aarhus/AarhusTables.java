package kz.esep.aarhus;

import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;

/**
 * What the report is made by.
 *
 * @param chapters its chapters
 * @param questions the questions within them
 * @param indicators the figures offices report
 * @param acts the acts that are cited
 * @param abbreviations the glossary
 * @param sites the sites of the regions
 */
public record AarhusTables(
        Chapters chapters,
        SubQuestions questions,
        Indicators indicators,
        LegalActs acts,
        Abbreviations abbreviations,
        RegionSites sites) {

    /** Reads all of them; faults go to {@code reader}. */
    public static AarhusTables read(TableReader reader, Regions regions) {
        Chapters chapters = Chapters.read(reader);
        return new AarhusTables(
                chapters,
                SubQuestions.read(reader, chapters),
                Indicators.read(reader, chapters),
                LegalActs.read(reader),
                Abbreviations.read(reader),
                RegionSites.read(reader, regions));
    }
}
