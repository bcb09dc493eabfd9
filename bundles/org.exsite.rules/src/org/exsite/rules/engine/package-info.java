/**
 * How the engine works inside: a batch over all objects ({@code BatchRun}), the live evaluation that repeats only what
 * an edit can affect ({@code LiveEvaluation}), the tables of keys and who depends on them, and the guards against rules
 * that throw or take too long.
 *
 * <p>Both ways share {@code Program}, which knows which rule looks at which class, and {@code Recorder}, which is the
 * context that rules see and notes what they read. A change here is safe if the tests still find live and batch
 * findings equal after random edits.
 */
package org.exsite.rules.engine;
