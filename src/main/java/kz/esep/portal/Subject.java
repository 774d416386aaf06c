package kz.esep.portal;

import java.time.YearMonth;
import java.util.BitSet;
import kz.esep.feedback.ItemKind;
import kz.esep.reference.StateBody;

/**
 * What is counted together: one draft, programme, report or project of a body in a month.
 *
 * @param name its name as first written; empty for all those that are not told apart
 * @param files the numbers of the files that speak of it
 */
record Subject(YearMonth month, StateBody body, ItemKind kind, String name, BitSet files) {}
