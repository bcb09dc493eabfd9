/** Rules about site addressing: templates, generators and address types. */
package org.exsite.rules.exchange.siteaddressing;
