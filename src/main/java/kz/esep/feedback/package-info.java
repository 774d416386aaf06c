/**
 * How state bodies answer the public: the feedback index of the methodology approved by the order of the Minister of Culture and
 * Information of 16 January 2024, No. 17-НҚ, for months and longer periods, and the duties it sets.
 */
@NullMarked
package kz.esep.feedback;

import org.jspecify.annotations.NullMarked;
