"use strict";
(function () {
  var page = document.documentElement;
  var choices = document.querySelectorAll(".language");

  function kept() {
    var told = location.hash.match(/^#lang=(kk|ru|en)$/);
    try {
      return told ? told[1] : localStorage.getItem("esep-language");
    } catch (e) {
      return null;
    }
  }

  function keep(language) {
    try {
      localStorage.setItem("esep-language", language);
    } catch (e) {
      // the address keeps it
    }
    document.querySelectorAll("a.page").forEach(function (link) {
      link.hash = "lang=" + language;
    });
  }

  function speak(language) {
    page.lang = language;
    document.title = page.getAttribute("data-title-" + language);
    keep(language);
  }

  choices.forEach(function (choice) {
    if (choice.value === kept()) {
      choice.checked = true;
    }
    choice.addEventListener("change", function () {
      if (/^#lang=/.test(location.hash)) {
        try {
          history.replaceState(null, "", "#lang=" + choice.value);
        } catch (e) {
          location.hash = "lang=" + choice.value;
        }
      }
      speak(choice.value);
    });
  });
  choices.forEach(function (choice) {
    if (choice.checked) {
      speak(choice.value);
    }
  });

  var now = new Date();
  var two = function (number) {
    return String(number).padStart(2, "0");
  };
  var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  document.querySelectorAll("tr.awaited[data-due]").forEach(function (row) {
    if (today > row.getAttribute("data-due")) {
      row.classList.replace("awaited", "overdue");
      var folded = row.closest("details");
      if (folded) {
        folded.open = true;
      }
    }
  });

  var filter = document.getElementById("filter");
  if (filter) {
    var rows = document.querySelectorAll("#findings tbody tr");
    var shown = document.getElementById("filter-shown");
    var sift = function () {
      var word = document.getElementById("filter-text").value.trim().toLowerCase();
      var count = 0;
      rows.forEach(function (row) {
        var box = document.getElementById("filter-" + row.getAttribute("data-severity"));
        var fits = box.checked ? row.textContent.toLowerCase().includes(word) : false;
        row.hidden = !fits;
        count += fits ? 1 : 0;
      });
      shown.textContent = count + " / " + rows.length;
    };
    filter.hidden = false;
    filter.addEventListener("input", sift);
    sift();
  }
})();
