<?php
/**
 * Plugin Name: Một Lần
 * Description: Thủ tục, phản ánh và thông tin bộ phận một cửa bằng mã ngắn [mot_lan].
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: EUPL-1.2
 *
 * The built elements stand beside this file in mot-lan/ (the folder dist/components).
 *
 * @package mot-lan
 */

defined( 'ABSPATH' ) || exit;

const MOT_LAN_FILE   = 'mot-lan/mot-lan.js';
const MOT_LAN_MODULE = 'mot-lan';

/**
 * What a shortcode may write: a tag and its attributes. Nothing else gets onto a page.
 */
const MOT_LAN_ELEMENTS = array(
	'procedure-finder'    => array( 'src' ),
	'procedure-list'      => array( 'src', 'field', 'query' ),
	'procedure-detail'    => array( 'src', 'code', 'edition-date', 'linked' ),
	'feedback-form'       => array( 'action' ),
	'feedback-status'     => array( 'action', 'code' ),
	'satisfaction-rating' => array( 'action', 'question' ),
	'office-info'         => array( 'src' ),
	'qr-display'          => array( 'value', 'heading', 'words', 'hint' ),
	'poster-sheet'        => array( 'src', 'heading', 'office', 'size' ),
);

/** Elements that show a list: with no address and no table of their own, the one that came with the plugin. */
const MOT_LAN_LISTS = array( 'procedure-finder', 'procedure-list', 'poster-sheet' );

/** Attributes that hold an address. */
const MOT_LAN_ADDRESSES = array( 'src', 'action' );

/**
 * The hash the script must have, as the build wrote it.
 */
function mot_lan_integrity(): string {
	$hashes = wp_json_file_decode( __DIR__ . '/mot-lan/integrity.json', array( 'associative' => true ) );
	return is_array( $hashes ) ? (string) ( $hashes['mot-lan.js'] ?? '' ) : '';
}

add_action(
	'wp_enqueue_scripts',
	static function (): void {
		// Without a version: the file's own name is its address, and what it loads later must be the same module.
		wp_register_script_module( MOT_LAN_MODULE, plugins_url( MOT_LAN_FILE, __FILE__ ), array(), null );
		wp_register_style( MOT_LAN_MODULE, plugins_url( 'mot-lan/mot-lan.css', __FILE__ ), array(), null );
		// In the head: room is kept before the first paint, or it comes too late.
		if ( is_singular() && has_shortcode( (string) get_post()->post_content, 'mot_lan' ) ) {
			wp_enqueue_style( MOT_LAN_MODULE );
		}
	}
);

add_filter(
	'wp_script_attributes',
	static function ( array $attributes ): array {
		$integrity = mot_lan_integrity();
		if ( '' !== $integrity && MOT_LAN_MODULE . '-js-module' === ( $attributes['id'] ?? '' ) ) {
			$attributes['integrity']   = $integrity;
			$attributes['crossorigin'] = 'anonymous';
		}
		return $attributes;
	}
);

/**
 * [mot_lan], or [mot_lan element="procedure-finder" src="/thu-tuc.json"]<table>…</table>[/mot_lan]
 *
 * @param array|string $given   What stands in the shortcode.
 * @param string|null  $content What readers without scripts see.
 */
function mot_lan_shortcode( $given, $content = null ): string {
	$given = (array) $given;
	$tag   = $given['element'] ?? 'procedure-finder';
	if ( ! isset( MOT_LAN_ELEMENTS[ $tag ] ) ) {
		return '';
	}
	if ( in_array( $tag, MOT_LAN_LISTS, true ) && ! isset( $given['src'] ) && '' === trim( (string) $content ) ) {
		$given['src'] = plugins_url( 'mot-lan/thu-tuc.json', __FILE__ );
	}
	wp_enqueue_script_module( MOT_LAN_MODULE );
	wp_enqueue_style( MOT_LAN_MODULE );
	$html = '';
	foreach ( MOT_LAN_ELEMENTS[ $tag ] as $name ) {
		// WordPress writes the dashes of a shortcode's attribute as they are, its names in small letters.
		if ( isset( $given[ $name ] ) ) {
			$value = in_array( $name, MOT_LAN_ADDRESSES, true ) ? esc_url( $given[ $name ] ) : esc_attr( $given[ $name ] );
			$html .= sprintf( ' %s="%s"', $name, $value );
		}
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', tag_escape( $tag ), $html, wp_kses_post( (string) $content ) );
}

add_shortcode( 'mot_lan', 'mot_lan_shortcode' );
