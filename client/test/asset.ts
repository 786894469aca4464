/** What a picture is to a test: its address. */
export default "asset.svg";
