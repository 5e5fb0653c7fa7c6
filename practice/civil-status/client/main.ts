/** Plugins that come as plain scripts and extend jQuery. */
interface Plugins {
  select2(options: object): JQuery;
  inputmask(mask: string, options?: object): JQuery;
  datepicker(options: object): JQuery;
  tab(action: 'show'): JQuery;
}
declare global {
  interface JQuery extends Plugins {}
}

export interface Answer {
  readonly errors?: Readonly<Record<string, string>>;
  readonly location?: string;
}

const $form = $('#bieumau');
const register = String($form.data('so'));

function dress($root: JQuery): void {
  $root.find('select[data-tim]').select2({ language: 'vi' });
  $root.find('.id-number').inputmask('999999999999', { placeholder: '_' });
  $root.find('.phone').inputmask('9999999999', { placeholder: '_' });
  $root.find('.ngay').inputmask('99/99/9999', { placeholder: 'dd/mm/yyyy' });
  $root.find('.input-group.date').datepicker({
    format: 'dd/mm/yyyy',
    language: 'vi',
    autoclose: true,
    todayHighlight: true,
    forceParse: false,
    showOnFocus: false,
  });
}

function fillCommunes($commune: JQuery, province: string): void {
  $commune.empty().append(new Option('-- Chọn --', ''));
  $commune.trigger('change');
  if (province === '') return;
  $commune.prop('disabled', true);
  $commune.empty().append(new Option('Đang tải…', ''));
  void $.getJSON('/api/xa', { tinh: province }).done(
    (communes: { value: string; text: string }[]) => {
      $commune.empty().append(new Option('-- Chọn --', ''));
      for (const { value, text } of communes) $commune.append(new Option(text, value));
      $commune.prop('disabled', false).trigger('change');
    },
  );
}

function clearErrors(): void {
  $form.find('.has-error').removeClass('has-error');
  $form.find('.loi').remove();
  $('#tomtat').hide().empty();
}

function showErrors(errors: Readonly<Record<string, string>>): void {
  clearErrors();
  for (const [name, sentence] of Object.entries(errors)) {
    const $cell = $form.find(`[data-o="${name}"]`).addClass('has-error');
    $('<span class="help-block loi"></span>').text(sentence).appendTo($cell);
  }
  $('#tomtat')
    .text(`Chưa lưu được: còn ${Object.keys(errors).length} ô phải sửa.`)
    .show();
  const $first = $form.find('.has-error').first();
  $(`a[href="#${$first.closest('.tab-pane').attr('id') ?? ''}"]`).tab('show');
}

function save(): void {
  $('#nutluu').prop('disabled', true).text('Đang lưu…');
  void $.post(`/api/luu/${register}`, $form.serialize())
    .done((answer: Answer) => {
      if (answer.errors !== undefined) showErrors(answer.errors);
      if (answer.location !== undefined) window.top?.location.assign(answer.location);
    })
    .fail(() => {
      $('#tomtat').text('Không gửi được lên máy chủ. Hãy bấm lưu lại.').show();
    })
    .always(() => {
      $('#nutluu').prop('disabled', false).text('Lưu và cấp số');
    });
}

function step(direction: 1 | -1): void {
  const $tabs = $('#cacbuoc > li');
  const index = $tabs.index($tabs.filter('.active')) + direction;
  if (index >= 0 && index < $tabs.length) $tabs.eq(index).find('a').tab('show');
}

$form.on('change', 'select', (event) => {
  const changed = event.target as HTMLSelectElement;
  $form.find(`select[data-tinh="${changed.id}"]`).each((_index, commune) => {
    fillCommunes($(commune), changed.value);
  });
});
$form.on('change', '#nycQuanHe', (event) => {
  const $block = $('#khoinyc').css('opacity', 0.5);
  const relation = (event.target as HTMLSelectElement).value;
  void $.get(`/api/khoi-nguoi-yeu-cau/${register}`, { quanHe: relation }).done((markup: string) => {
    $block.html(markup).css('opacity', 1);
    dress($block);
  });
});
$form.on('submit', (event) => {
  event.preventDefault();
  save();
});
$('#nuttruoc').on('click', () => step(-1));
$('#nuttiep').on('click', () => step(1));
dress($form);
