package org.exsite.rules;

/** Follows a long evaluation and may end it. */
public interface EvaluationMonitor {

    /** A monitor that never cancels and shows nothing. */
    EvaluationMonitor NONE = new EvaluationMonitor() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void worked(int done, int total) {
            // Nobody watches
        }
    };

    /**
     * Tells whether the evaluation is to end early; asked often and by several threads at once, so it must be quick.
     */
    boolean isCancelled();

    /**
     * Tells how far the evaluation has come; called by one thread at a time, not always the same.
     *
     * @param done objects looked at
     * @param total objects to look at
     */
    void worked(int done, int total);
}
