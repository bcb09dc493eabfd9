package org.exsite.routing.network;

import java.time.LocalDateTime;

import org.exsite.model.ActivationStyle;
import org.exsite.model.Scheduled;
import org.exsite.model.naming.ActivationSchedule;

/**
 * When a connector connects by itself.
 *
 * @param style how it is scheduled
 * @param schedule the selected times, or {@code null}
 */
public record Activation(ActivationStyle style, ActivationSchedule schedule) {

    /** Active all the time, as what has no schedule is. */
    public static final Activation ALWAYS = new Activation(ActivationStyle.ALWAYS, null);

    private static final int MINUTES = 15;

    /** The four states that route selection knows, in the order in which it prefers them (Q193322). */
    public enum State {
        /** It connects at once. */
        NOW,
        /** It connects at one of its selected times. */
        LATER,
        /** It never connects. */
        NEVER,
        /** It waits until the other side connects. */
        REMOTE_INITIATED
    }

    /** Reads when an object is active. */
    public static Activation of(Scheduled object) {
        ActivationStyle style = object.getActivationStyle();
        return style == null || style == ActivationStyle.UNSPECIFIED || style == ActivationStyle.ALWAYS
                ? ALWAYS : new Activation(style, object.getActivationSchedule());
    }

    /**
     * Returns the state at a time.
     *
     * @param time the time in the zone of the schedule; {@code null} if none is asked about, when selected times count
     *        as later, unless they are all times
     */
    public State at(LocalDateTime time) {
        return switch (style) {
            case NEVER -> State.NEVER;
            case REMOTE_INITIATED -> State.REMOTE_INITIATED;
            case SELECTED_TIMES -> selected(time);
            default -> State.NOW;
        };
    }

    private State selected(LocalDateTime time) {
        int quarters = schedule == null ? 0 : schedule.activeQuarters();
        if (quarters == 0) {
            return State.NEVER;
        }
        boolean now = time == null ? quarters == ActivationSchedule.ALWAYS.activeQuarters() : schedule.isActive(
                time.getDayOfWeek(), (time.getHour() * 60 + time.getMinute()) / MINUTES);
        return now ? State.NOW : State.LATER;
    }
}
