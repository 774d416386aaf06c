package kz.esep.aarhus;

import kz.esep.language.Bilingual;

/**
 * One of the questions of a chapter.
 *
 * @param chapter whose question
 * @param paragraph its key: the paragraph of the Convention and its items, {@code 3}, {@code 3-4}, {@code 7.iii}, {@code
 *     6bis.1.v.c}; where the chapter follows no paragraphs, its letter
 * @param letter how the report marks it: {@code d}, for an item {@code iii}
 * @param order its place in the chapter, from 1
 * @param text the question, in words of our own
 * @param need whether it must be answered
 */
public record SubQuestion(Chapter chapter, String paragraph, String letter, int order, Bilingual text, Need need) {}
