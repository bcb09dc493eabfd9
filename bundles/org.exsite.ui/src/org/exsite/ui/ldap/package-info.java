/** Wizards for directory servers: pull an organization, push changes. Passwords are kept in secure storage alone. */
package org.exsite.ui.ldap;
