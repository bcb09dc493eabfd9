package org.exsite.ui.comparison;

import org.exsite.model.progress.Progress;

/** Tells the progress of a part of some work as that of the whole, in percent. */
final class PartProgress implements Progress {

    /** How much the whole is. */
    static final int ALL = 100;

    private final Progress whole;
    private final int start;
    private final int share;
    private long total;

    /**
     * @param start how much was done before
     * @param share how much of the whole the part is
     */
    PartProgress(Progress whole, int start, int share) {
        this.whole = whole;
        this.start = start;
        this.share = share;
    }

    @Override
    public void begin(String task, long units) {
        total = units;
    }

    @Override
    public void done(long units) {
        whole.done(start + (total <= 0 ? 0 : Math.min(units, total) * share / total));
    }

    @Override
    public boolean isCanceled() {
        return whole.isCanceled();
    }
}
