package kz.esep.feedback;

import kz.esep.reference.StateBody;

/**
 * A body with its index.
 *
 * @param body whose index it is
 * @param typed the body as it was written, where it was written in one way; else its Russian name
 * @param score the index and what it rests on
 */
public record BodyScore(StateBody body, String typed, FeedbackScore score) {}
