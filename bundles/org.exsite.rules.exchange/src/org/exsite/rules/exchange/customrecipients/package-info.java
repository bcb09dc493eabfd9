/** Rules about custom recipients and their target addresses. */
package org.exsite.rules.exchange.customrecipients;
