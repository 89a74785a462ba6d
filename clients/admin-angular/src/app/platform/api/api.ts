import { HttpClient } from "@angular/common/http";
import { Injectable, inject } from "@angular/core";
import { catchError, throwError, type Observable } from "rxjs";
import { toProblem } from "./problem";

type Query = Record<string, string | number | boolean>;

/** Asks the server in the operator's name; whatever it refuses comes as a `Problem`. */
@Injectable({ providedIn: "root" })
export class Api {
  private readonly http = inject(HttpClient);

  get<T>(path: string, params: Query = {}): Observable<T> {
    return refused(this.http.get<T>(url(path), { params }));
  }

  /** A file as it is, byte by byte. */
  file(path: string): Observable<Blob> {
    return refused(this.http.get(url(path), { responseType: "blob" }));
  }

  post<T>(path: string, body: unknown = null): Observable<T> {
    return refused(this.http.post<T>(url(path), body));
  }

  put<T>(path: string, body: unknown): Observable<T> {
    return refused(this.http.put<T>(url(path), body));
  }

  delete<T>(path: string): Observable<T> {
    return refused(this.http.delete<T>(url(path)));
  }
}

/** Absolute, because tokens are sent to addresses that begin with our own origin and to no others. */
export function url(path: string): string {
  return `${location.origin}/api${path}`;
}

function refused<T>(answer: Observable<T>): Observable<T> {
  return answer.pipe(catchError((error: unknown) => throwError(() => toProblem(error))));
}
