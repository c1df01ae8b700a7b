using System.IO;

namespace Clientele.Runtime.Http;

/// <summary>The exception that is thrown when a response is longer than the options allow.</summary>
internal sealed class TooLongException(string what)
    : IOException($"{what} is longer than {nameof(ClientOptions)}.{nameof(ClientOptions.MaxResponseBytes)}.");
