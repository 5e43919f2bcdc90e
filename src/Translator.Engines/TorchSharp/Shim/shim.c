/* Stands in for the one symbol of GCC 13's libstdc++ that TorchSharp's native library asks for and that older systems lack.
 *
 * It initialises the standard streams. libtorch, built with an older compiler, does that itself when it is loaded,
 * so here there is nothing left to do. All other symbols come from the system's own libstdc++, which is preloaded
 * beside this library by its full path. */
void _ZSt21ios_base_library_initv(void)
{
}
