using System.Net;

namespace Clientele.Runtime.Http;

/// <summary>A page as it came.</summary>
internal readonly record struct FetchedPage<T>(T Value, HttpStatusCode Status, ApiHeaders Headers);
