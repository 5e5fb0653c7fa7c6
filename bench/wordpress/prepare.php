<?php
/**
 * Sets up a fresh WordPress: the plugin is activated, the catalogue is uploaded, and three pages are written.
 * Run as: php prepare.php FOLDER-OF-WORDPRESS ADDRESS FILE-OF-PAGES
 * Prints one JSON object: the address of each page by its name.
 */

list( , $folder, $address, $pages ) = $argv;
$_SERVER['HTTP_HOST'] = wp_host( $address );

function wp_host( string $address ): string {
	return parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
}

require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

update_option( 'siteurl', $address );
update_option( 'home', $address );

$failed = activate_plugin( 'mot-lan/mot-lan.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() . "\n" );
	exit( 1 );
}

$links = array();
foreach ( json_decode( file_get_contents( $pages ), true ) as $name => $content ) {
	$id             = wp_insert_post(
		array(
			'post_title'   => $name,
			'post_content' => $content,
			'post_status'  => 'publish',
			'post_type'    => 'page',
		)
	);
	$links[ $name ] = $address . '/?page_id=' . $id;
}
echo wp_json_encode( $links );
