/**
 * The rule engine for any EMF model: rules, findings, fixes, configuration and evaluation.
 *
 * <p>A rule implements {@link org.exsite.rules.ObjectRule}, {@link org.exsite.rules.KeyRule} (objects that share
 * something) or {@link org.exsite.rules.OperationRule} (a change about to be made) and asks the model through its
 * {@link org.exsite.rules.RuleContext} alone: so the engine learns what a finding hangs on. {@link
 * org.exsite.rules.Evaluator} runs rules once, {@link org.exsite.rules.Evaluation} keeps findings right while a model
 * is edited. Nothing here knows of Exchange.
 */
package org.exsite.rules;
