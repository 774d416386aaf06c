/**
 * What is wrong with a template: what it is ({@link kz.esep.word.fault.Remark}), where ({@link
 * kz.esep.word.fault.FaultPlace}), in words its author can act on.
 */
@NullMarked
package kz.esep.word.fault;

import org.jspecify.annotations.NullMarked;
