package org.exsite.directory.csv;

import org.exsite.directory.text.Messages;

/**
 * What the import of the Administrator program finds fault with, and the number of the event that it then writes to
 * the application log (Q184532, Q261283).
 */
enum ImportEvent {

    NOTHING_TO_DELETE(150), COLUMN_TWICE(152), READ_ONLY(153), NOT_IMPORTABLE(154), NO_OBJECT(159), NAME_MAPPED(165),
    BACKSLASH_DROPPED(168), TRUNCATED(169), BAD_CONTAINER(175), NOT_IN_SCHEMA(191), NO_CLASS(218), NO_NAME(219),
    QUOTE_MISUSED(220), ILLEGAL_MODE(221), MODE_NOT_SECOND(222), NO_NAME_COLUMN(225), CLASS_NOT_FIRST(226),
    ILLEGAL_CLASS(228), NO_TYPE_SEPARATOR(230), NO_TYPE(231), TYPE_TOO_LONG(232), TYPE_TWICE(233), BAD_TARGET(235),
    TARGET_TAKEN(236), BAD_ADDRESS(237), ADDRESS_TAKEN(238), DELETION_IN_NEW(241), VALUE_TWICE(243), OUT_OF_RANGE(244),
    BAD_SYNTAX(245), UNKNOWN_COLUMN(264), REQUIRED_DELETED(266), FIXED_DELETED(267), DELETION_MIXED(268),
    BAD_OCTETS(270), BAD_NAME(274), LIST_ELSEWHERE(284), NO_PATH(286), PRESENT(287), ABSENT(288), OTHER_CLASS(289),
    OTHER_CLASS_DELETED(290), FIELD_COUNT(291), REQUIRED_MISSING(292), SEVERAL_CONTAINERS(293),
    INCLUDE_UNREADABLE(295), INCLUDE_NAME(296), NO_HOME_SERVER(297), NO_HOME_MTA(298), NO_HOME_STORE(299);

    private final int number;

    ImportEvent(int number) {
        this.number = number;
    }

    /** Returns the number of the event. */
    int number() {
        return number;
    }

    /** Returns what is wrong and what was expected. */
    String text(Object... arguments) {
        return Messages.format("csv.event." + number, arguments);
    }

    /** Returns the exception that ends the reading of a row or of one of its fields. */
    RowException fault(Object... arguments) {
        return new RowException(this, text(arguments));
    }
}
