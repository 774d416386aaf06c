/**
 * Word documents from templates that staff write in Word: FreeMarker tags typed as plain text ({@code ${month.name}},
 * {@code [#list rows as row]}) in an ordinary DOCX. docx4j and FreeMarker stay behind this package.
 */
@NullMarked
package kz.esep.word;

import org.jspecify.annotations.NullMarked;
