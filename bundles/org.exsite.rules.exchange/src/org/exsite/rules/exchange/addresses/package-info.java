/** Rules about e-mail addresses of recipients: form, uniqueness, number, what is missing. */
package org.exsite.rules.exchange.addresses;
