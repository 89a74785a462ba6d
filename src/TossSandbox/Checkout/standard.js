// The sandbox's stand-in for https://js.tosspayments.com/v2/standard: what @tosspayments/tosspayments-sdk 2.x finds as
// window.TossPayments when it is given this file as its `src`. Redirecting payments only; there is no promise mode.
(function () {
  'use strict';

  var base = new URL(document.currentScript.src).origin;
  var ANONYMOUS = '@@ANONYMOUS';

  function fail(code, message) {
    var error = new Error(message);
    error.name = code;
    error.code = code;
    return error;
  }

  function checkCustomer(params) {
    var key = params && params.customerKey;
    if (key !== ANONYMOUS && !/^[A-Za-z0-9\-_=.@]{2,50}$/.test(key || '')) {
      throw fail('INVALID_CUSTOMER_KEY', 'customerKey는 2자 이상 50자 이하의 영문, 숫자, -, _, =, ., @ 여야 합니다.');
    }
  }

  function checkAmount(amount) {
    if (!amount || amount.currency !== 'KRW') {
      throw fail('INVALID_AMOUNT_CURRENCY', '통화는 KRW여야 합니다.');
    }
    if (!Number.isSafeInteger(amount.value) || amount.value <= 0) {
      throw fail('INVALID_AMOUNT_VALUE', '금액은 1 이상의 정수여야 합니다.');
    }
    return amount.value;
  }

  function absolute(value, code) {
    try {
      return new URL(value).href;
    } catch {
      throw fail(code, '주소는 http(s)로 시작하는 전체 주소여야 합니다.');
    }
  }

  async function open(request, amount, extra) {
    var value = checkAmount(amount);
    if (!request.successUrl || !request.failUrl) {
      throw fail('NOT_SUPPORTED_PROMISE', '샌드박스는 successUrl과 failUrl이 있는 리다이렉트 방식만 지원합니다.');
    }
    var success = new URL(absolute(request.successUrl, 'INCORRECT_SUCCESS_URL_FORMAT'));
    Object.entries(extra).forEach(function (pair) { success.searchParams.set(pair[0], pair[1]); });
    var response = await fetch(base + '/sandbox/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        orderId: request.orderId,
        orderName: request.orderName,
        customerEmail: request.customerEmail,
        amount: value,
        successUrl: success.href,
        failUrl: absolute(request.failUrl, 'INCORRECT_FAIL_URL_FORMAT'),
      }),
    });
    var answer = await response.json();
    if (!response.ok) throw fail(answer.code, answer.message);
    window.location.assign(answer.checkoutUrl);
  }

  function payment(params) {
    checkCustomer(params);
    return {
      requestPayment: async function (request) {
        if (!request || request.method !== 'CARD') {
          throw fail('INVALID_PARAMETERS', '샌드박스의 결제수단은 CARD뿐입니다.');
        }
        return open(request, request.amount, {});
      },
    };
  }

  function panel(selector, title, text) {
    var place = document.querySelector(selector);
    if (!place) throw fail('INVALID_SELECTOR', selector + '에 해당하는 요소가 없습니다.');
    var box = document.createElement('section');
    box.style.cssText = 'padding:16px;border:2px dashed currentColor;border-radius:8px';
    var heading = document.createElement('strong');
    heading.textContent = 'SANDBOX · ' + title;
    var line = document.createElement('p');
    line.style.margin = '4px 0 0';
    line.textContent = text;
    box.append(heading, line);
    place.replaceChildren(box);
    return { on: function () {}, destroy: async function () { box.remove(); } };
  }

  function widgets(params) {
    checkCustomer(params);
    var amount = null;
    return {
      setAmount: async function (value) {
        checkAmount(value);
        amount = value;
      },
      renderPaymentMethods: async function (options) {
        if (!amount) throw fail('INVALID_AMOUNT_VALUE', 'setAmount를 먼저 호출해야 합니다.');
        return Object.assign(panel(options.selector, '결제수단', '테스트 카드로 결제합니다.'), {
          getSelectedPaymentMethod: async function () { return { type: 'NORMAL', code: 'CARD' }; },
        });
      },
      renderAgreement: async function (options) {
        return panel(options.selector, '약관', '연습용 결제라 동의할 약관이 없습니다.');
      },
      requestPayment: async function (request) {
        return open(request || {}, amount, { paymentType: 'NORMAL' });
      },
    };
  }

  function TossPayments(clientKey) {
    if (!/^test_g?ck_\S+$/.test(clientKey || '')) {
      throw fail('INVALID_CLIENT_KEY', '샌드박스는 test_ck_ 또는 test_gck_로 시작하는 클라이언트 키만 받습니다.');
    }
    return { payment: payment, widgets: widgets };
  }

  TossPayments.ANONYMOUS = ANONYMOUS;
  window.TossPayments = TossPayments;
})();
