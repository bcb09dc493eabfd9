package org.exsite.ui.create;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Addresses_noX400;
    public static String Administrator_description;
    public static String Administrator_make;
    public static String Administrator_none;
    public static String Administrator_note;
    public static String Administrator_other;
    public static String Administrator_otherField;
    public static String Administrator_title;
    public static String Administrator_use;
    public static String Choice_add;
    public static String Choice_browse;
    public static String Choice_clear;
    public static String Choice_remove;
    public static String Create_addressesField;
    public static String Create_homeField;
    public static String Create_window;
    public static String Creation_label;
    public static String Custom_description;
    public static String Custom_taken;
    public static String Custom_target;
    public static String Custom_targetField;
    public static String Custom_title;
    public static String Custom_typeField;
    public static String Gateway_administratorField;
    public static String Gateway_description;
    public static String Internet_description;
    public static String Internet_host;
    public static String Internet_hostField;
    public static String Internet_noServer;
    public static String Internet_noStore;
    public static String Internet_noX400;
    public static String Internet_note;
    public static String Internet_serverField;
    public static String Internet_title;
    public static String Link_address;
    public static String Link_addressField;
    public static String Link_agentField;
    public static String Link_anyServerField;
    public static String Link_both;
    public static String Link_description;
    public static String Link_exists;
    public static String Link_host;
    public static String Link_noRemote;
    public static String Link_noSite;
    public static String Link_note;
    public static String Link_noteX400;
    public static String Link_otherServer;
    public static String Link_ownAddressField;
    public static String Link_ownPhoneField;
    public static String Link_passwordField;
    public static String Link_phone;
    public static String Link_phoneField;
    public static String Link_remoteField;
    public static String Link_serverField;
    public static String Link_siteField;
    public static String Link_siteOrElseField;
    public static String List_description;
    public static String List_expansionField;
    public static String List_membersField;
    public static String List_ownerField;
    public static String List_title;
    public static String Mailbox_account;
    public static String Mailbox_accountField;
    public static String Mailbox_description;
    public static String Mailbox_home;
    public static String Mailbox_title;
    public static String Menu_entry;
    public static String Menu_new;
    public static String Names_alias;
    public static String Names_aliasField;
    public static String Names_colon;
    public static String Names_directory;
    public static String Names_directoryField;
    public static String Names_display;
    public static String Names_displayField;
    public static String Names_firstField;
    public static String Names_lastField;
    public static String Names_long;
    public static String Names_notFound;
    public static String Names_similar;
    public static String Names_taken;
    public static String Names_unfit;
    public static String Site_accountField;
    public static String Site_description;
    public static String Site_domainField;
    public static String Site_nameField;
    public static String Site_note;
    public static String Site_server;
    public static String Site_serverField;
    public static String Site_title;
    public static String Spaces_add;
    public static String Spaces_address;
    public static String Spaces_addressField;
    public static String Spaces_cost;
    public static String Spaces_costField;
    public static String Spaces_description;
    public static String Spaces_label;
    public static String Spaces_labelScope;
    public static String Spaces_location;
    public static String Spaces_none;
    public static String Spaces_organization;
    public static String Spaces_scopeField;
    public static String Spaces_site;
    public static String Spaces_title;
    public static String Spaces_type;
    public static String Spaces_typeField;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
