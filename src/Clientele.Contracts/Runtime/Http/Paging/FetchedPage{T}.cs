using System.Net;

namespace Clientele.Runtime.Http;

/// <summary>Represents a page as received.</summary>
internal readonly record struct FetchedPage<T>(T Value, HttpStatusCode Status, ApiHeaders Headers);
