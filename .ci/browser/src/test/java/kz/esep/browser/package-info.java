/** The pages as people meet them: in a browser, on a telephone, on paper, without a mouse, without sight. */
package kz.esep.browser;
