package org.exsite.samples;

/**
 * A fault that was put into a sample on purpose.
 *
 * @param rule the id of the rule that finds it
 * @param kb the article of the Knowledge Base that describes it
 * @param objectDn the distinguished name of the object at fault, in the slash form
 * @param description what was done, for people
 */
public record PlantedFault(String rule, String kb, String objectDn, String description) {
}
