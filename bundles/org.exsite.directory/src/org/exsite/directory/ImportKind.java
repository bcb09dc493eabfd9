package org.exsite.directory;

import org.exsite.model.ImportProblem;

/** Kinds of problems that reading a file of CSV finds and that no event tells apart. The ids are those of rules. */
public enum ImportKind {

    /** Fields that are empty to take a value away, which they do not (Q152727). */
    BLANK_VALUE("import-blank-value"),
    /** A manager that is not named by alias (Q168714). */
    MANAGER_NOT_ALIAS("import-manager-not-alias"),
    /** A domain defined attribute after a slash (Q169762). */
    DDA_AFTER_SLASH("import-dda-after-slash"),
    /** Two columns Obj-Class (Q170477). */
    CLASS_TWICE("import-obj-class-twice"),
    /** A directory name that was to take a value away (Q176741). */
    NAME_DELETED("import-name-deleted"),
    /** Characters of the character set of MS-DOS (Q183496). */
    OEM_TEXT("import-oem-text"),
    /** A custom attribute under the name that a site gives it (Q185578). */
    CUSTOM_ATTRIBUTE_RENAMED("import-custom-attribute-renamed"),
    /** An address of Mailbox Manager (Q263460). */
    MBX_ADDRESS("import-mbx-address"),
    /** An options file without the section that is read (Q268485). */
    OPTIONS_IGNORED("import-options-ignored"),
    /** An export whose header was not understood (Q175287). */
    EXPORT_SEPARATOR("export-separator"),
    /** An export of objects that have no home server, by home server (Q303249). */
    EXPORT_HOME_SERVER("export-home-server"),
    /** An export of a container without what lies in it (Q303250). */
    EXPORT_BASEPOINT_ONLY("export-basepoint-only");

    private final String id;

    ImportKind(String id) {
        this.id = id;
    }

    /** Returns the id of the rule that stands for the kind. */
    public String id() {
        return id;
    }

    /** Says that a problem is of this kind. */
    public void mark(ImportProblem problem) {
        problem.setKind(id);
    }
}
